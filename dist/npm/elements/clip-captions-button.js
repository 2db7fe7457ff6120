import"../chunks/common-DEVVghoI.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CKvgQYAA.js";import"../chunks/clip-player-DJUJk3dJ.js";

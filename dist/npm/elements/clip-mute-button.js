import"../chunks/common-DEVVghoI.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-CKvgQYAA.js";import"../chunks/clip-player-DJUJk3dJ.js";

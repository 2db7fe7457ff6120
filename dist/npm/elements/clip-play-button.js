import"../chunks/common-DEVVghoI.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-CKvgQYAA.js";import"../chunks/clip-player-DJUJk3dJ.js";

import"../chunks/common-b15a5b25.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-b15a5b25.js";import"../chunks/clip-player-b15a5b25.js";

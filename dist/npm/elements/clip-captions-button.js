import"../chunks/common-b60b1422.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-b60b1422.js";import"../chunks/clip-player-b60b1422.js";

import"../chunks/common-ea5f3969.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-ea5f3969.js";import"../chunks/clip-player-ea5f3969.js";

import"../chunks/common-2be01c94.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-2be01c94.js";import"../chunks/clip-player-2be01c94.js";

import"../chunks/common-6e2cee59.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";

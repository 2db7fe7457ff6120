import"../chunks/common-73fda977.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-73fda977.js";import"../chunks/clip-player-73fda977.js";

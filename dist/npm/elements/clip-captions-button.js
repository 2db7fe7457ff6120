import"../chunks/common-fd24d177.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-fd24d177.js";import"../chunks/clip-player-fd24d177.js";

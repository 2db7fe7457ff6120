import"../chunks/common-a02602f3.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-a02602f3.js";import"../chunks/clip-player-a02602f3.js";

import"../chunks/common-fad8759b.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-fad8759b.js";import"../chunks/clip-player-fad8759b.js";

import"../chunks/common-e9ac4291.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";

import"../chunks/common-9fbd5487.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";

import"../chunks/common-DO4lyaIc.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-BbvLIyQL.js";import"../chunks/clip-player-ulLBMHav.js";

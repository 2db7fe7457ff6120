import"../chunks/common-DO4lyaIc.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-BbvLIyQL.js";import"../chunks/clip-player-ulLBMHav.js";

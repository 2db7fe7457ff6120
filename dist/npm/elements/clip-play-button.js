import"../chunks/common-DO4lyaIc.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-BbvLIyQL.js";import"../chunks/clip-player-ulLBMHav.js";

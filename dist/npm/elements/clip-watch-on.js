import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";import"../chunks/clip-controls-BbvLIyQL.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BYyyDezF.js";

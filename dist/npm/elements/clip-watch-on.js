import"../chunks/common-2nnCeudn.js";import"lit";import"../chunks/clip-player-Coq6C5Xo.js";import"../chunks/clip-controls-TaToaRVw.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DiEbrEJI.js";

import"../chunks/common-2nnCeudn.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-TaToaRVw.js";import"../chunks/clip-player-Coq6C5Xo.js";

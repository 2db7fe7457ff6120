import"../chunks/common-2nnCeudn.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-TaToaRVw.js";import"../chunks/clip-player-Coq6C5Xo.js";

import"../chunks/common-2nnCeudn.js";import"lit";import"../chunks/clip-player-Coq6C5Xo.js";export{C as ClipVeil}from"../chunks/clip-veil-fRNcd56i.js";

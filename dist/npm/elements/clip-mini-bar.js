import"../chunks/common-2nnCeudn.js";import"lit";import"../chunks/clip-player-Coq6C5Xo.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-D3VbznOu.js";

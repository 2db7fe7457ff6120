import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-D3swAsH1.js";

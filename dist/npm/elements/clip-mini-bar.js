import"../chunks/common-vjue8cvy.js";import"lit";import"../chunks/clip-player-DkNijrBv.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BueIb2F2.js";

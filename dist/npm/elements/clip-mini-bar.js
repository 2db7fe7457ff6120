import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-iF1DG2fm.js";

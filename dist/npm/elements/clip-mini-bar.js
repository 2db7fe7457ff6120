import"../chunks/common-C2V7DpDe.js";import"lit";import"../chunks/clip-player-DdHuksxY.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-C1YIrwTV.js";

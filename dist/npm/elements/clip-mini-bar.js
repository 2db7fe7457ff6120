import"../chunks/common-CRk0aH5y.js";import"lit";import"../chunks/clip-player-9o77TFW6.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-C3Uw8Ufz.js";

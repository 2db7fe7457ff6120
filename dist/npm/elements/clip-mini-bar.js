import"../chunks/common-fad8759b.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-fad8759b.js";import"../chunks/clip-player-fad8759b.js";

import"../chunks/common-ead4f22a.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";

import"../chunks/common-86c57b92.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-86c57b92.js";import"../chunks/clip-player-86c57b92.js";

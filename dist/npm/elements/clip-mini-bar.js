import"../chunks/common-a02602f3.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-a02602f3.js";import"../chunks/clip-player-a02602f3.js";

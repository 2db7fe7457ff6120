import"../chunks/common-f85ed72a.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";

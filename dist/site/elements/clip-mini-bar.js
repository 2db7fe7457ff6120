import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-f85ed72a.js";

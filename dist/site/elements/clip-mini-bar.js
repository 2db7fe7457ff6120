import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9fbd5487.js";

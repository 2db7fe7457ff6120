import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-bv8y2JbB.js";

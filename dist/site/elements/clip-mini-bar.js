import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-0f32de47.js";

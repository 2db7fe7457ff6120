import"../chunks/common-0f32de47.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-0f32de47.js";import"../chunks/clip-player-0f32de47.js";

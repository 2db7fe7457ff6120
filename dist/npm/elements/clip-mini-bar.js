import"../chunks/common-e9ac4291.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";

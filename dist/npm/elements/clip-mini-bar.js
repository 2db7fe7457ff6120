import"../chunks/common-9fbd5487.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";

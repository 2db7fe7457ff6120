import"../chunks/common-16ae7b34.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";

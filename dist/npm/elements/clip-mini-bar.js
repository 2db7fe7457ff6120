import"../chunks/common-a6ea4db3.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";

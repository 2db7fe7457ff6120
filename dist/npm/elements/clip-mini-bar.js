import"../chunks/common-2e417215.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-2e417215.js";import"../chunks/clip-player-2e417215.js";

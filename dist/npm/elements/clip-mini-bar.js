import"../chunks/common-b1786365.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-b1786365.js";import"../chunks/clip-player-b1786365.js";

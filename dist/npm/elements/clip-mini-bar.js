import"../chunks/common-458b6791.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-458b6791.js";import"../chunks/clip-player-458b6791.js";

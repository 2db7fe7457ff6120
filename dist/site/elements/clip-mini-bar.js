import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-B1KflU0h.js";

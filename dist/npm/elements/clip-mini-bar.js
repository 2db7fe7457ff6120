import"../chunks/common-B1theyDs.js";import"lit";import"../chunks/clip-player-Bwa6w4lQ.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-D9tO3zLr.js";

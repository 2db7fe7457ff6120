import"../chunks/common-BeYWvZHM.js";import"lit";import"../chunks/clip-player-D0YpXyWv.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-7rrRnpjU.js";

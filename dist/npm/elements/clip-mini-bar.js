import"../chunks/common-VCWgW6RO.js";import"lit";import"../chunks/clip-player-CZNmqAPT.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BFR9tc4V.js";

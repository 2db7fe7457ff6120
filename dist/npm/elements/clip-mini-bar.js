import"../chunks/common-Cyww-r99.js";import"lit";import"../chunks/clip-player-DzC5EH5L.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CAonkZql.js";

import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DecN2O1L.js";

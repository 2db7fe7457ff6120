import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player--hBfTBQI.js";

import"../chunks/common-DEVVghoI.js";import"lit";import"../chunks/clip-player-DJUJk3dJ.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DrFRAAdm.js";

import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Dn3U27RS.js";

import"../chunks/common-DaTVfBT-.js";import"lit";import"../chunks/clip-player-DPPaAh3Y.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Dz8BINye.js";

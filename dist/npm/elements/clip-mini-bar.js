import"../chunks/common-50676dac.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-50676dac.js";import"../chunks/clip-player-50676dac.js";

import"../chunks/common-DNnrGl3_.js";import"lit";import"../chunks/clip-player-CjSOws_5.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-B9z_YPee.js";

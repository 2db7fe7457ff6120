import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Bsj2WcI5.js";

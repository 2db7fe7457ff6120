import"../chunks/common-DFIZUXVG.js";import"lit";import"../chunks/clip-player-4_xm__Rn.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9QY_dFdC.js";

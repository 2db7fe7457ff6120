import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DZ_Hsuzh.js";

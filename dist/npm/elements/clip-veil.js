import"../chunks/common-DNnrGl3_.js";import"lit";import"../chunks/clip-player-CjSOws_5.js";export{C as ClipVeil}from"../chunks/clip-veil-CStKh-rt.js";

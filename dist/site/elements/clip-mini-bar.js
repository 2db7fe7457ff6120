import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CvH4prm-.js";

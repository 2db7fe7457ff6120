import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-ByKTL81C.js";

import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CmxoiN6p.js";

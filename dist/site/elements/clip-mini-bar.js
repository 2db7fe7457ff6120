import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-ad8eOzSR.js";

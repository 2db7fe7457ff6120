import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-yb2XLVHF.js";

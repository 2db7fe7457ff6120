import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-yb2XLVHF.js";

import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/clip-controls-b60b1422.js";export{b as ClipLiveButton}from"../chunks/seek-parts-b60b1422.js";

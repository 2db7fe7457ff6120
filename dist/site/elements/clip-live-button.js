import"../chunks/common-86c57b92.js";import"../inline-clip.js";import"../chunks/clip-controls-86c57b92.js";export{b as ClipLiveButton}from"../chunks/seek-parts-86c57b92.js";

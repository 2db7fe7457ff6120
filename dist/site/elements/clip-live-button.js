import"../chunks/common-6e2cee59.js";import"../inline-clip.js";import"../chunks/clip-controls-6e2cee59.js";export{b as ClipLiveButton}from"../chunks/seek-parts-6e2cee59.js";

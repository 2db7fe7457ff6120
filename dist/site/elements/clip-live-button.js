import"../chunks/common-a02602f3.js";import"../inline-clip.js";import"../chunks/clip-controls-a02602f3.js";export{b as ClipLiveButton}from"../chunks/seek-parts-a02602f3.js";

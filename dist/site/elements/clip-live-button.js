import"../chunks/common-ea5f3969.js";import"../inline-clip.js";import"../chunks/clip-controls-ea5f3969.js";export{b as ClipLiveButton}from"../chunks/seek-parts-ea5f3969.js";

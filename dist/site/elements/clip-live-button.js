import"../chunks/common-2be01c94.js";import"../inline-clip.js";import"../chunks/clip-controls-2be01c94.js";export{b as ClipLiveButton}from"../chunks/seek-parts-2be01c94.js";

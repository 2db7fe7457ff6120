import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";import"../chunks/clip-controls-a6ea4db3.js";export{b as ClipLiveButton}from"../chunks/seek-parts-a6ea4db3.js";

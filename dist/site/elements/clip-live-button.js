import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";import"../chunks/clip-controls-1a3ef2cb.js";export{b as ClipLiveButton}from"../chunks/seek-parts-1a3ef2cb.js";

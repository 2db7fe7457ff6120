import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-controls-ead4f22a.js";export{b as ClipLiveButton}from"../chunks/seek-parts-ead4f22a.js";

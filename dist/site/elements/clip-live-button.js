import"../chunks/common-458b6791.js";import"../inline-clip.js";import"../chunks/clip-controls-458b6791.js";export{b as ClipLiveButton}from"../chunks/seek-parts-458b6791.js";

import"../chunks/common-b1786365.js";import"../inline-clip.js";import"../chunks/clip-controls-b1786365.js";export{b as ClipLiveButton}from"../chunks/seek-parts-b1786365.js";

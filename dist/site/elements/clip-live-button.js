import"../chunks/common-9fbd5487.js";import"../inline-clip.js";import"../chunks/clip-controls-9fbd5487.js";export{b as ClipLiveButton}from"../chunks/seek-parts-9fbd5487.js";

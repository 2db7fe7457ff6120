import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/clip-controls-50676dac.js";export{b as ClipLiveButton}from"../chunks/seek-parts-50676dac.js";

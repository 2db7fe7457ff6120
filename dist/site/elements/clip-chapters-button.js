import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/clip-controls-50676dac.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-50676dac.js";

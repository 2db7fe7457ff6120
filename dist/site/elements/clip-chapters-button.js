import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/clip-controls-b60b1422.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-b60b1422.js";

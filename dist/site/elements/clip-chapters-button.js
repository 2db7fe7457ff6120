import"../chunks/common-a0a840e0.js";import"../inline-clip.js";import"../chunks/clip-controls-a0a840e0.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-a0a840e0.js";

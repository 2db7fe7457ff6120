import"../chunks/common-fad8759b.js";import"../inline-clip.js";import"../chunks/clip-controls-fad8759b.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-fad8759b.js";

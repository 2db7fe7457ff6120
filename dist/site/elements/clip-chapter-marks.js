import"../chunks/common-6e2cee59.js";import"../inline-clip.js";import"../chunks/clip-controls-6e2cee59.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-6e2cee59.js";

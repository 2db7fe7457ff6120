import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";import"../chunks/clip-controls-90cf9c3c.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-90cf9c3c.js";

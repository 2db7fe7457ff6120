import"../chunks/common-86c57b92.js";import"../inline-clip.js";import"../chunks/clip-controls-86c57b92.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-86c57b92.js";

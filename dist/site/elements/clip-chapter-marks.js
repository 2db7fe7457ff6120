import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/clip-controls-b60b1422.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-b60b1422.js";

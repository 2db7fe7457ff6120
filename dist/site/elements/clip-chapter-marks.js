import"../chunks/common-55ba2d91.js";import"../inline-clip.js";import"../chunks/clip-controls-55ba2d91.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-55ba2d91.js";

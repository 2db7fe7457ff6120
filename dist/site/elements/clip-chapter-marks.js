import"../chunks/common-a02602f3.js";import"../inline-clip.js";import"../chunks/clip-controls-a02602f3.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-a02602f3.js";

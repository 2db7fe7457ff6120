import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-controls-ead4f22a.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-ead4f22a.js";

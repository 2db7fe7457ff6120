import"../chunks/common-16ae7b34.js";import"../inline-clip.js";import"../chunks/clip-controls-16ae7b34.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-16ae7b34.js";

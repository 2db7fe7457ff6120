import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BQXNjZUs.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-B-Z_wVy6.js";

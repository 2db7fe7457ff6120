import"../chunks/common-f85ed72a.js";import"../inline-clip.js";import"../chunks/clip-controls-f85ed72a.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-f85ed72a.js";

import"../chunks/common-d3b3d735.js";import"../inline-clip.js";import"../chunks/clip-controls-d3b3d735.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-d3b3d735.js";

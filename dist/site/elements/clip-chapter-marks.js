import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/clip-controls-50676dac.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-50676dac.js";

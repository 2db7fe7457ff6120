import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BNQaKewg.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-BO1wW9Tl.js";

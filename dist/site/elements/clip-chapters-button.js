import"../chunks/common-a02602f3.js";import"../inline-clip.js";import"../chunks/clip-controls-a02602f3.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-a02602f3.js";

import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BTuX9yOU.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-D7rFqWRC.js";

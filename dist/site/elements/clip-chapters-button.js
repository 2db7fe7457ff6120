import"../chunks/common-4665f6f3.js";import"../inline-clip.js";import"../chunks/clip-controls-4665f6f3.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-4665f6f3.js";

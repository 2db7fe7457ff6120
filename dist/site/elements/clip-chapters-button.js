import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-gGxmKcm0.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-CjFnhuO1.js";

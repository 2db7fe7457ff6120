import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-BvYOaYz_.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-9uG8FYNq.js";

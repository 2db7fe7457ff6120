import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-CYk091o6.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-RzrGbq6z.js";

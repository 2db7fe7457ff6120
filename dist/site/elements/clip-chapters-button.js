import"../chunks/common-e9ac4291.js";import"../inline-clip.js";import"../chunks/clip-controls-e9ac4291.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-e9ac4291.js";

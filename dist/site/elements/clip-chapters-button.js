import"../chunks/common-fd24d177.js";import"../inline-clip.js";import"../chunks/clip-controls-fd24d177.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-fd24d177.js";

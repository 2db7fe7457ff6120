import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";import"../chunks/clip-controls-1a3ef2cb.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-1a3ef2cb.js";

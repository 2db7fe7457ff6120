import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-controls-ead4f22a.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-ead4f22a.js";

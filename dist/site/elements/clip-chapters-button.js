import"../chunks/common-2be01c94.js";import"../inline-clip.js";import"../chunks/clip-controls-2be01c94.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-2be01c94.js";

import"../chunks/common-55ba2d91.js";import"../inline-clip.js";import"../chunks/clip-controls-55ba2d91.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-55ba2d91.js";

import"../chunks/common-9fbd5487.js";import"../inline-clip.js";import"../chunks/clip-controls-9fbd5487.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-9fbd5487.js";

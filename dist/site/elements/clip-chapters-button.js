import"../chunks/common-0f32de47.js";import"../inline-clip.js";import"../chunks/clip-controls-0f32de47.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-0f32de47.js";

import"../chunks/common-2e417215.js";import"../inline-clip.js";import"../chunks/clip-controls-2e417215.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-2e417215.js";

import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-B6oSCZ2u.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-PpbwrQPF.js";

import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-CTVfzzZx.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-5ECT71zY.js";

import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-CLxoW3La.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-DLM8dd2h.js";

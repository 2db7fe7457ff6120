import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-D49vEq6t.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-BjhPgIjm.js";

import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-BP7Vog7x.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-BhYreYhH.js";

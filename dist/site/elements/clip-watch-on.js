import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-BP7Vog7x.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BhYreYhH.js";

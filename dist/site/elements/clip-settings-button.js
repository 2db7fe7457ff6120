import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-CLxoW3La.js";

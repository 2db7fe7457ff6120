import"../chunks/common-73fda977.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-73fda977.js";

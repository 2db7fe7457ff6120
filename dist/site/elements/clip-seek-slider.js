import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-fd24d177.js";

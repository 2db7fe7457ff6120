import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-ead4f22a.js";

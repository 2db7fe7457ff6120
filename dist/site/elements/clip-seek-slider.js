import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-fad8759b.js";

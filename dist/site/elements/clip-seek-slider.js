import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-a0a840e0.js";

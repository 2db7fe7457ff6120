import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-16ae7b34.js";

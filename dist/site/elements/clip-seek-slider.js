import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-9cbc97dd.js";

import"../chunks/common-9466449e.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-9466449e.js";

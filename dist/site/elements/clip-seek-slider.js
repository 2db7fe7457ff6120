import"../chunks/common-b1786365.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-b1786365.js";

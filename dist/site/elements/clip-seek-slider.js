import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-BQXNjZUs.js";

import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-f85ed72a.js";

import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-f85ed72a.js";

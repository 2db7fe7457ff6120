import"../chunks/common-b1786365.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-b1786365.js";

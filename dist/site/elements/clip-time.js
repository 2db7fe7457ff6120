import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-0f32de47.js";

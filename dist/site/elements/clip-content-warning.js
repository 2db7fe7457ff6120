import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-0f32de47.js";

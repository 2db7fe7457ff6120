import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-0f32de47.js";

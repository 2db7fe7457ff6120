import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-a0a840e0.js";

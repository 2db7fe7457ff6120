import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-b60b1422.js";

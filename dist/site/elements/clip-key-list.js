import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-b15a5b25.js";

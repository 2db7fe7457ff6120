import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-6e2cee59.js";

import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-90cf9c3c.js";

import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-86c57b92.js";

import"../chunks/common-15548f36.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-15548f36.js";

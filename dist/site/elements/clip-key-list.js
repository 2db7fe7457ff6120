import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-1a3ef2cb.js";

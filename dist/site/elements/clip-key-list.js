import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-ead4f22a.js";

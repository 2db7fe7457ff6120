import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-a6ea4db3.js";

import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-ea5f3969.js";

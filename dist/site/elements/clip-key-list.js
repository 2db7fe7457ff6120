import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-e9ac4291.js";

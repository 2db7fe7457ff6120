import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-4665f6f3.js";

import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-2be01c94.js";

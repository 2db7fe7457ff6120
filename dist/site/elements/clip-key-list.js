import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-55ba2d91.js";

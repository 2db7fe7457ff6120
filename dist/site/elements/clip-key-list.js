import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-9cbc97dd.js";

import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-16ae7b34.js";

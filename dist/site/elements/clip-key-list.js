import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-9fbd5487.js";

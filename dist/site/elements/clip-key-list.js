import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-a02602f3.js";

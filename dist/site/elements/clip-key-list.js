import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-fd24d177.js";

import"../chunks/common-73fda977.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-73fda977.js";

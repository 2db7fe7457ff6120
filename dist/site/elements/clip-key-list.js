import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-fad8759b.js";

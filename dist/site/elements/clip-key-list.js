import"../chunks/common-458b6791.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-458b6791.js";

import"../chunks/common-9466449e.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-9466449e.js";

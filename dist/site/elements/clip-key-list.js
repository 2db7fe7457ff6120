import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DbXQnVXH.js";

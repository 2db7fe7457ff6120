import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-b15a5b25.js";

import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-b60b1422.js";

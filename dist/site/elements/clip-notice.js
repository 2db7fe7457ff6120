import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-86c57b92.js";

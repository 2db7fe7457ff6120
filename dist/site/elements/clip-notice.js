import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-6e2cee59.js";

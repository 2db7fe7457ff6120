import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-90cf9c3c.js";

import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-ea5f3969.js";

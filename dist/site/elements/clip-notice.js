import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-9cbc97dd.js";

import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-1a3ef2cb.js";

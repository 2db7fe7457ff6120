import"../chunks/common-15548f36.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-15548f36.js";

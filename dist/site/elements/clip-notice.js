import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-4665f6f3.js";

import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-55ba2d91.js";

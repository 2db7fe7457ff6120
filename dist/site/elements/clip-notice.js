import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-a6ea4db3.js";

import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-a0a840e0.js";

import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-a02602f3.js";

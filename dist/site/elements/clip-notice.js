import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-fd24d177.js";

import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-d3b3d735.js";

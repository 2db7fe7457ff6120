import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-fad8759b.js";

import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-ead4f22a.js";

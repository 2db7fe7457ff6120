import"../chunks/common-458b6791.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-458b6791.js";

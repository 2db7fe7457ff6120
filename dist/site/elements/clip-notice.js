import"../chunks/common-9466449e.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-9466449e.js";

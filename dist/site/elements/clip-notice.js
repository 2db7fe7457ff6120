import"../chunks/common-73fda977.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-73fda977.js";

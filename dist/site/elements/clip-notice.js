import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-2be01c94.js";

import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-16ae7b34.js";

import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-e9ac4291.js";

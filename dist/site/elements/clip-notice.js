import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-9fbd5487.js";

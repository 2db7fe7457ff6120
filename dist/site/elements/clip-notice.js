import"../chunks/common-b1786365.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-b1786365.js";

import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-CP3Br81i.js";

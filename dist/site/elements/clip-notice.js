import"../chunks/common-2e417215.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-2e417215.js";

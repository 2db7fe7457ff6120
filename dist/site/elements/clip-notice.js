import"../chunks/common-50676dac.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-50676dac.js";

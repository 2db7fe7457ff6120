import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-CeWMlTt0.js";

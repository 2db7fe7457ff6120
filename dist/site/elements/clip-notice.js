import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-f85ed72a.js";

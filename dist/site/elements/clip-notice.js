import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-0f32de47.js";

import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipQuote}from"../chunks/clip-quote-55ba2d91.js";

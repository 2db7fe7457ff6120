import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-b60b1422.js";

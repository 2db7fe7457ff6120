import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-b15a5b25.js";

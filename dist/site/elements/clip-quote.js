import"../chunks/common-15548f36.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-15548f36.js";

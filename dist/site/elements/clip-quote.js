import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-6e2cee59.js";

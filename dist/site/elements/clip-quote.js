import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-86c57b92.js";

import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-4665f6f3.js";

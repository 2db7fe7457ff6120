import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-ea5f3969.js";

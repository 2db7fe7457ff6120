import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipQuote}from"../chunks/clip-quote-90cf9c3c.js";

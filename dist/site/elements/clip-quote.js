import"../chunks/common-9466449e.js";import"../inline-clip.js";export{C as ClipQuote}from"../chunks/clip-quote-9466449e.js";

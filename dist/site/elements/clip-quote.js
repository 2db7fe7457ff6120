import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-9fbd5487.js";

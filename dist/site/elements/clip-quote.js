import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-e9ac4291.js";

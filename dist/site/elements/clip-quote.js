import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-fd24d177.js";

import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-a02602f3.js";

import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-fad8759b.js";

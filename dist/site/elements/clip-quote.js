import"../chunks/common-73fda977.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-73fda977.js";

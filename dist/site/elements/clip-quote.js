import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-a6ea4db3.js";

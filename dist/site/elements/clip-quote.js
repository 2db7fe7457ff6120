import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-1a3ef2cb.js";

import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipQuote}from"../chunks/clip-quote-ead4f22a.js";

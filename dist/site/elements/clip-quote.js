import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-16ae7b34.js";

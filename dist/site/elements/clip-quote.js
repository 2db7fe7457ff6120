import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-9cbc97dd.js";

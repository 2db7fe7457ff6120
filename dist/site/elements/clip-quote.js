import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-2be01c94.js";

import"../chunks/common-458b6791.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-458b6791.js";

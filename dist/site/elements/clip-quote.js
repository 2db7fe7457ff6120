import"../chunks/common-b1786365.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-b1786365.js";

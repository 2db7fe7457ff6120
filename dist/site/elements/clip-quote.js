import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipQuote}from"../chunks/clip-quote-a0a840e0.js";

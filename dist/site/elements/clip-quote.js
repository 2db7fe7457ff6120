import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-d3b3d735.js";

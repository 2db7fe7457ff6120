import"../chunks/common-2e417215.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-2e417215.js";

import"../chunks/common-50676dac.js";import"../inline-clip.js";export{C as ClipQuote}from"../chunks/clip-quote-50676dac.js";

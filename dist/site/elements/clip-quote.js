import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-0f32de47.js";

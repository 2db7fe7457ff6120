import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{h as ClipQuote}from"../chunks/clip-quote-f85ed72a.js";

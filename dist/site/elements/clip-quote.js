import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-8c65aad5.js";

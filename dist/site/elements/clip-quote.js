import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{g as ClipQuote}from"../chunks/clip-quote-138ddacd.js";

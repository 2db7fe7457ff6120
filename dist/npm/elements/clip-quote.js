import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/clip-player-e9ac4291.js";export{h as ClipQuote}from"../chunks/clip-quote-e9ac4291.js";

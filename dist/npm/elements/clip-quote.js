import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/clip-player-9fbd5487.js";export{h as ClipQuote}from"../chunks/clip-quote-9fbd5487.js";

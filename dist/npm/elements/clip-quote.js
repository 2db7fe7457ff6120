import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";export{h as ClipQuote}from"../chunks/clip-quote-fd24d177.js";

import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";export{h as ClipQuote}from"../chunks/clip-quote-73fda977.js";

import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";export{h as ClipQuote}from"../chunks/clip-quote-fad8759b.js";

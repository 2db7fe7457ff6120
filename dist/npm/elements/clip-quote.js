import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";export{h as ClipQuote}from"../chunks/clip-quote-a02602f3.js";

import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";export{h as ClipQuote}from"../chunks/clip-quote-b60b1422.js";

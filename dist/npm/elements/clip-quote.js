import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/clip-player-1a3ef2cb.js";export{h as ClipQuote}from"../chunks/clip-quote-1a3ef2cb.js";

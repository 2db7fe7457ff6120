import"../chunks/common-a6ea4db3.js";import"lit";import"../chunks/clip-player-a6ea4db3.js";export{h as ClipQuote}from"../chunks/clip-quote-a6ea4db3.js";

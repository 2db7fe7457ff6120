import"../chunks/common-16ae7b34.js";import"lit";import"../chunks/clip-player-16ae7b34.js";export{h as ClipQuote}from"../chunks/clip-quote-16ae7b34.js";

import"../chunks/common-2be01c94.js";import"lit";import"../chunks/clip-player-2be01c94.js";export{h as ClipQuote}from"../chunks/clip-quote-2be01c94.js";

import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";export{h as ClipQuote}from"../chunks/clip-quote-9cbc97dd.js";

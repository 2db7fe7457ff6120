import"../chunks/common-6e2cee59.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-6e2cee59.js";export{g as ClipQuote}from"../chunks/clip-quote-6e2cee59.js";

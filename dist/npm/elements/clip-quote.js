import"../chunks/common-86c57b92.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-86c57b92.js";export{g as ClipQuote}from"../chunks/clip-quote-86c57b92.js";

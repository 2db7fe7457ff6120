import"../chunks/common-ea5f3969.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ea5f3969.js";export{g as ClipQuote}from"../chunks/clip-quote-ea5f3969.js";

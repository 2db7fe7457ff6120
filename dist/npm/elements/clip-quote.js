import"../chunks/common-4665f6f3.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-4665f6f3.js";export{g as ClipQuote}from"../chunks/clip-quote-4665f6f3.js";

import"../chunks/common-9466449e.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9466449e.js";export{C as ClipQuote}from"../chunks/clip-quote-9466449e.js";

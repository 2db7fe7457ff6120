import"../chunks/common-ead4f22a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ead4f22a.js";export{C as ClipQuote}from"../chunks/clip-quote-ead4f22a.js";

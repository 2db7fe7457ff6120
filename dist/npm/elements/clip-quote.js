import"../chunks/common-55ba2d91.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-55ba2d91.js";export{C as ClipQuote}from"../chunks/clip-quote-55ba2d91.js";

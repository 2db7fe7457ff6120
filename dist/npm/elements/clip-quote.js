import"../chunks/common-a0a840e0.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-a0a840e0.js";export{C as ClipQuote}from"../chunks/clip-quote-a0a840e0.js";

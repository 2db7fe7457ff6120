import"../chunks/common-2e417215.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-2e417215.js";export{g as ClipQuote}from"../chunks/clip-quote-2e417215.js";

import"../chunks/common-d3b3d735.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-d3b3d735.js";export{g as ClipQuote}from"../chunks/clip-quote-d3b3d735.js";

import"../chunks/common-50676dac.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-50676dac.js";export{C as ClipQuote}from"../chunks/clip-quote-50676dac.js";

import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";export{h as ClipQuote}from"../chunks/clip-quote-0f32de47.js";

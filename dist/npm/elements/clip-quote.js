import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";export{h as ClipQuote}from"../chunks/clip-quote-b1786365.js";

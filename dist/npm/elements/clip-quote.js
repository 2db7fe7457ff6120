import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";export{h as ClipQuote}from"../chunks/clip-quote-458b6791.js";

import"../chunks/common-f85ed72a.js";import"lit";import"../chunks/clip-player-f85ed72a.js";export{h as ClipQuote}from"../chunks/clip-quote-f85ed72a.js";

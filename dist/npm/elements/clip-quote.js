import"../chunks/common-138ddacd.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-138ddacd.js";export{g as ClipQuote}from"../chunks/clip-quote-138ddacd.js";

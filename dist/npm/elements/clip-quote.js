import"../chunks/common-8c65aad5.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-8c65aad5.js";export{g as ClipQuote}from"../chunks/clip-quote-8c65aad5.js";

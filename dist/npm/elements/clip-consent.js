import"lit";export{C as ClipConsent}from"../chunks/clip-consent-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";

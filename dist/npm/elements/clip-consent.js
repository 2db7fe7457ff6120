import"lit";export{C as ClipConsent}from"../chunks/clip-consent-90cf9c3c.js";import"../chunks/clip-player-90cf9c3c.js";

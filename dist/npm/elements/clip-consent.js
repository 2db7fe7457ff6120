import"lit";export{C as ClipConsent}from"../chunks/clip-consent-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";

import"lit";export{C as ClipConsent}from"../chunks/clip-consent-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";

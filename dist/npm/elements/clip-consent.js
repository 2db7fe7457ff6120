import"lit";export{C as ClipConsent}from"../chunks/clip-consent-b15a5b25.js";import"../chunks/clip-player-b15a5b25.js";

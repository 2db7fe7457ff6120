import"lit";export{C as ClipConsent}from"../chunks/clip-consent-15548f36.js";import"../chunks/clip-player-15548f36.js";

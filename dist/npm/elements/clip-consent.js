import"lit";export{C as ClipConsent}from"../chunks/clip-consent-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";

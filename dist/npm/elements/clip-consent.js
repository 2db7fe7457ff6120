import"lit";export{C as ClipConsent}from"../chunks/clip-consent-9466449e.js";import"../chunks/clip-player-9466449e.js";

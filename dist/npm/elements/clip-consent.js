import"lit";export{C as ClipConsent}from"../chunks/clip-consent-4665f6f3.js";import"../chunks/clip-player-4665f6f3.js";

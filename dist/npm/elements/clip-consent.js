import"lit";export{C as ClipConsent}from"../chunks/clip-consent-ea5f3969.js";import"../chunks/clip-player-ea5f3969.js";

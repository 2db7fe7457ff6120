import"lit";export{C as ClipConsent}from"../chunks/clip-consent-2be01c94.js";import"../chunks/clip-player-2be01c94.js";

import"lit";export{C as ClipConsent}from"../chunks/clip-consent-73fda977.js";import"../chunks/clip-player-73fda977.js";

import"lit";export{C as ClipConsent}from"../chunks/clip-consent-fad8759b.js";import"../chunks/clip-player-fad8759b.js";

import"lit";export{C as ClipConsent}from"../chunks/clip-consent-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";

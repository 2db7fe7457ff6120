import"lit";export{C as ClipConsent}from"../chunks/clip-consent-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";

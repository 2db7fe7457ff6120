import"lit";export{C as ClipConsent}from"../chunks/clip-consent-a0a840e0.js";import"../chunks/clip-player-a0a840e0.js";

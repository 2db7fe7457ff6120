import"lit";export{C as ClipConsent}from"../chunks/clip-consent-55ba2d91.js";import"../chunks/clip-player-55ba2d91.js";

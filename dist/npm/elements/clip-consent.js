import"lit";export{C as ClipConsent}from"../chunks/clip-consent-fd24d177.js";import"../chunks/clip-player-fd24d177.js";

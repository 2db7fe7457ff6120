import"lit";export{C as ClipConsent}from"../chunks/clip-consent-86c57b92.js";import"../chunks/clip-player-86c57b92.js";

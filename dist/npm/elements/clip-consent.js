import"lit";export{C as ClipConsent}from"../chunks/clip-consent-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";

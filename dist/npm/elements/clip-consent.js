import"lit";export{C as ClipConsent}from"../chunks/clip-consent-a02602f3.js";import"../chunks/clip-player-a02602f3.js";

import"lit";export{C as ClipConsent}from"../chunks/clip-consent-b60b1422.js";import"../chunks/clip-player-b60b1422.js";

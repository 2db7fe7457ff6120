import"lit";export{C as ClipConsent}from"../chunks/clip-consent-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";

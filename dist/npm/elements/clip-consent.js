import"lit";export{C as ClipConsent}from"../chunks/clip-consent-458b6791.js";import"../chunks/clip-player-458b6791.js";

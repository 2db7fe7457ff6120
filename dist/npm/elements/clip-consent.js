import"lit";export{C as ClipConsent}from"../chunks/clip-consent-b1786365.js";import"../chunks/clip-player-b1786365.js";

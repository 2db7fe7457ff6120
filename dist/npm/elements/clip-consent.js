import"lit";export{C as ClipConsent}from"../chunks/clip-consent-d3b3d735.js";import"../chunks/clip-player-d3b3d735.js";

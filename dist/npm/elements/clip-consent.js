import"lit";export{C as ClipConsent}from"../chunks/clip-consent-138ddacd.js";import"../chunks/clip-player-138ddacd.js";

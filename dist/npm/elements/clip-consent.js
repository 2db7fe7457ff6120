import"lit";export{C as ClipConsent}from"../chunks/clip-consent-8c65aad5.js";import"../chunks/clip-player-8c65aad5.js";

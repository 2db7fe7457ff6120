import"lit";export{C as ClipConsent}from"../chunks/clip-consent-2e417215.js";import"../chunks/clip-player-2e417215.js";

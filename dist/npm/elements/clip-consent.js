import"lit";export{C as ClipConsent}from"../chunks/clip-consent-50676dac.js";import"../chunks/clip-player-50676dac.js";

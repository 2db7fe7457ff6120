import"lit";export{C as ClipConsent}from"../chunks/clip-consent-0f32de47.js";import"../chunks/clip-player-0f32de47.js";

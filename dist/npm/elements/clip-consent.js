import"lit";export{C as ClipConsent}from"../chunks/clip-consent-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-73fda977.js";

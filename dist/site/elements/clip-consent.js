import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-6e2cee59.js";

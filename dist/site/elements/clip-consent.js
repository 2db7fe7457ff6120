import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-15548f36.js";

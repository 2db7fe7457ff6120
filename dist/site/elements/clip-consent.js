import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-ead4f22a.js";

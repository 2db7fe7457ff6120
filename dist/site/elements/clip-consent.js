import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-b15a5b25.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-1a3ef2cb.js";

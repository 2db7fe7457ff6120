import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-90cf9c3c.js";

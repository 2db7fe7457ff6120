import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-9fbd5487.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-e9ac4291.js";

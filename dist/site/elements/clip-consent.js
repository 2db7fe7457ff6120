import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-8c65aad5.js";

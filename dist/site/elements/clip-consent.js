import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-ea5f3969.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-a6ea4db3.js";

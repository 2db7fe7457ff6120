import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-16ae7b34.js";

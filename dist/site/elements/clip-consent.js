import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-fad8759b.js";

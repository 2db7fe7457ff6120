import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-a0a840e0.js";

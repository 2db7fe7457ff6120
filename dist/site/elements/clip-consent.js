import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-4665f6f3.js";

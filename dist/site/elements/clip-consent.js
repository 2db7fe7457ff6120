import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-2be01c94.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-55ba2d91.js";

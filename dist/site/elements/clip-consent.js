import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-9cbc97dd.js";

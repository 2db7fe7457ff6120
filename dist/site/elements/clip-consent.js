import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-86c57b92.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-a02602f3.js";

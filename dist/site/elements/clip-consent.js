import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-fd24d177.js";

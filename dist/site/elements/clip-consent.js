import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-b60b1422.js";

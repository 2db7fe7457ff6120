import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-b1786365.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-458b6791.js";

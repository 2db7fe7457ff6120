import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-d3b3d735.js";

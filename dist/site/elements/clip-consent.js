import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-50676dac.js";

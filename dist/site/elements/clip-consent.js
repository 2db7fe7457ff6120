import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-2e417215.js";

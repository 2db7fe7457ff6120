import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-f85ed72a.js";

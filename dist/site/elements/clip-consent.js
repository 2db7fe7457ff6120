import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-138ddacd.js";

import"../inline-clip.js";export{C as ClipConsent}from"../chunks/clip-consent-0f32de47.js";

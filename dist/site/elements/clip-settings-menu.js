import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-more-BYWOy71r.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BZ19zVng.js";

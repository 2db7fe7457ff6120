import"../chunks/common-8c65aad5.js";import"../inline-clip.js";import"../chunks/clip-more-8c65aad5.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-8c65aad5.js";

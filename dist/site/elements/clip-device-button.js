import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-8c65aad5.js";import"../chunks/clip-controls-8c65aad5.js";

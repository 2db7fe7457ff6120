import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-8c65aad5.js";

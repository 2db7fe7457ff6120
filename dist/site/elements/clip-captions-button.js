import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-8c65aad5.js";

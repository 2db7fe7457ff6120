import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-8c65aad5.js";

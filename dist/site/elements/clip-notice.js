import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-8c65aad5.js";

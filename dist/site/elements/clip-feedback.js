import"../chunks/common-8c65aad5.js";import"../inline-clip.js";import"../chunks/clip-controls-8c65aad5.js";export{n as ClipFeedback}from"../chunks/clip-more-8c65aad5.js";

import"../chunks/common-8c65aad5.js";import"../inline-clip.js";import"../chunks/clip-controls-8c65aad5.js";export{ClipSeekPreview}from"../chunks/seek-preview-8c65aad5.js";

import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-8c65aad5.js";

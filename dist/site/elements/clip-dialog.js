import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-8c65aad5.js";

import"../chunks/common-8c65aad5.js";import"../inline-clip.js";import"../chunks/dialogs-8c65aad5.js";export{g as ClipCopyField}from"../chunks/sharing-8c65aad5.js";

import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/dialogs-CcZYFm7a.js";export{e as ClipCopyField}from"../chunks/sharing-D4dQS1eP.js";

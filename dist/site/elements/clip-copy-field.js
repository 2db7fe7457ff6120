import"../chunks/common-6e2cee59.js";import"../inline-clip.js";import"../chunks/dialogs-6e2cee59.js";export{g as ClipCopyField}from"../chunks/sharing-6e2cee59.js";

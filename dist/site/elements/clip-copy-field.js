import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";import"../chunks/dialogs-90cf9c3c.js";export{g as ClipCopyField}from"../chunks/sharing-90cf9c3c.js";

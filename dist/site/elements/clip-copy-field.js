import"../chunks/common-9fbd5487.js";import"../inline-clip.js";import"../chunks/dialogs-9fbd5487.js";export{g as ClipCopyField}from"../chunks/sharing-9fbd5487.js";

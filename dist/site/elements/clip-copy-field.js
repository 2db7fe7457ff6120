import"../chunks/common-e9ac4291.js";import"../inline-clip.js";import"../chunks/dialogs-e9ac4291.js";export{g as ClipCopyField}from"../chunks/sharing-e9ac4291.js";

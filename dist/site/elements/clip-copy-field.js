import"../chunks/common-ea5f3969.js";import"../inline-clip.js";import"../chunks/dialogs-ea5f3969.js";export{g as ClipCopyField}from"../chunks/sharing-ea5f3969.js";

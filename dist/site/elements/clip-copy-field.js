import"../chunks/common-b15a5b25.js";import"../inline-clip.js";import"../chunks/dialogs-b15a5b25.js";export{g as ClipCopyField}from"../chunks/sharing-b15a5b25.js";

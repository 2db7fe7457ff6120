import"../chunks/common-15548f36.js";import"../inline-clip.js";import"../chunks/dialogs-15548f36.js";export{g as ClipCopyField}from"../chunks/sharing-15548f36.js";

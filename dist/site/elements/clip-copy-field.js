import"../chunks/common-16ae7b34.js";import"../inline-clip.js";import"../chunks/dialogs-16ae7b34.js";export{g as ClipCopyField}from"../chunks/sharing-16ae7b34.js";

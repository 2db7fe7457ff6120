import"../chunks/common-55ba2d91.js";import"../inline-clip.js";import"../chunks/dialogs-55ba2d91.js";export{g as ClipCopyField}from"../chunks/sharing-55ba2d91.js";

import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/dialogs-b60b1422.js";export{g as ClipCopyField}from"../chunks/sharing-b60b1422.js";

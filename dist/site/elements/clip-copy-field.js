import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";import"../chunks/dialogs-1a3ef2cb.js";export{g as ClipCopyField}from"../chunks/sharing-1a3ef2cb.js";

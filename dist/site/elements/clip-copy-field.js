import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/dialogs-ead4f22a.js";export{g as ClipCopyField}from"../chunks/sharing-ead4f22a.js";

import"../chunks/common-9466449e.js";import"../inline-clip.js";import"../chunks/dialogs-9466449e.js";export{g as ClipCopyField}from"../chunks/sharing-9466449e.js";

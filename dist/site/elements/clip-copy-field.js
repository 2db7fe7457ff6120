import"../chunks/common-4665f6f3.js";import"../inline-clip.js";import"../chunks/dialogs-4665f6f3.js";export{g as ClipCopyField}from"../chunks/sharing-4665f6f3.js";

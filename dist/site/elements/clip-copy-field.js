import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";import"../chunks/dialogs-9cbc97dd.js";export{g as ClipCopyField}from"../chunks/sharing-9cbc97dd.js";

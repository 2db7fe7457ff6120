import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";import"../chunks/dialogs-a6ea4db3.js";export{g as ClipCopyField}from"../chunks/sharing-a6ea4db3.js";

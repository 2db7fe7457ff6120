import"../chunks/common-86c57b92.js";import"../inline-clip.js";import"../chunks/dialogs-86c57b92.js";export{g as ClipCopyField}from"../chunks/sharing-86c57b92.js";

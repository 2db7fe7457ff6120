import"../chunks/common-fad8759b.js";import"../inline-clip.js";import"../chunks/dialogs-fad8759b.js";export{g as ClipCopyField}from"../chunks/sharing-fad8759b.js";

import"../chunks/common-458b6791.js";import"../inline-clip.js";import"../chunks/dialogs-458b6791.js";export{g as ClipCopyField}from"../chunks/sharing-458b6791.js";

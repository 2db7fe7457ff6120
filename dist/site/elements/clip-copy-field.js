import"../chunks/common-a02602f3.js";import"../inline-clip.js";import"../chunks/dialogs-a02602f3.js";export{g as ClipCopyField}from"../chunks/sharing-a02602f3.js";

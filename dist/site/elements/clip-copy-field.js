import"../chunks/common-73fda977.js";import"../inline-clip.js";import"../chunks/dialogs-73fda977.js";export{g as ClipCopyField}from"../chunks/sharing-73fda977.js";

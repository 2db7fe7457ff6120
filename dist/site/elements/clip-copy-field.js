import"../chunks/common-b1786365.js";import"../inline-clip.js";import"../chunks/dialogs-b1786365.js";export{g as ClipCopyField}from"../chunks/sharing-b1786365.js";

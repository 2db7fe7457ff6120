import"../chunks/common-fd24d177.js";import"../inline-clip.js";import"../chunks/dialogs-fd24d177.js";export{g as ClipCopyField}from"../chunks/sharing-fd24d177.js";

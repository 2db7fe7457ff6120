import"../chunks/common-a0a840e0.js";import"../inline-clip.js";import"../chunks/dialogs-a0a840e0.js";export{g as ClipCopyField}from"../chunks/sharing-a0a840e0.js";

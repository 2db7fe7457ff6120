import"../chunks/common-2e417215.js";import"../inline-clip.js";import"../chunks/dialogs-2e417215.js";export{g as ClipCopyField}from"../chunks/sharing-2e417215.js";

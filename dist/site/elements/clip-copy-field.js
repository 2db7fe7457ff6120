import"../chunks/common-f85ed72a.js";import"../inline-clip.js";import"../chunks/dialogs-f85ed72a.js";export{g as ClipCopyField}from"../chunks/sharing-f85ed72a.js";

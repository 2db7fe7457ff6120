import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-1a3ef2cb.js";

import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-90cf9c3c.js";

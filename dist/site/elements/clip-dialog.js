import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-6e2cee59.js";

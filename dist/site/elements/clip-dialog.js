import"../chunks/common-15548f36.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-15548f36.js";

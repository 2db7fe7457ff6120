import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-b15a5b25.js";

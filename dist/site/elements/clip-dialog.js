import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-ea5f3969.js";

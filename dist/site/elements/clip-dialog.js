import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-9cbc97dd.js";

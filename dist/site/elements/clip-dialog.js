import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-55ba2d91.js";

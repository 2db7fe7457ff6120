import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-2be01c94.js";

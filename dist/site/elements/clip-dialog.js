import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-4665f6f3.js";

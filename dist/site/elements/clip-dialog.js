import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-b60b1422.js";

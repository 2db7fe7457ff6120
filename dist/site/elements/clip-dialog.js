import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-86c57b92.js";

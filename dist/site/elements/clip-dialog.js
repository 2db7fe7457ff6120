import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-a6ea4db3.js";

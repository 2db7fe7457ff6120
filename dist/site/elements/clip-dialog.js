import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-16ae7b34.js";

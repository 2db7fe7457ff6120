import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-9fbd5487.js";

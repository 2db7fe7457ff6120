import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-e9ac4291.js";

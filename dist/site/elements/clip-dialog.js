import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-CcZYFm7a.js";

import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-a02602f3.js";

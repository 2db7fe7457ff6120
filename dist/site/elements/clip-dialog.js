import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-fd24d177.js";

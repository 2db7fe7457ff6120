import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-ead4f22a.js";

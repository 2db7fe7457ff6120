import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-fad8759b.js";

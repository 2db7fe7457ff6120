import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-a0a840e0.js";

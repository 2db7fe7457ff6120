import"../chunks/common-73fda977.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-73fda977.js";

import"../chunks/common-9466449e.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-9466449e.js";

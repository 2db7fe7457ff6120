import"../chunks/common-458b6791.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-458b6791.js";

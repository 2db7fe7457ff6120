import"../chunks/common-b1786365.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-b1786365.js";

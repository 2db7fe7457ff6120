import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-DJjkdvDc.js";

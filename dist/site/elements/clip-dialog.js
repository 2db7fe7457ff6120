import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-f85ed72a.js";

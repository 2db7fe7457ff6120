import"../chunks/common-2e417215.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-2e417215.js";

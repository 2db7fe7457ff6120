import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-BL9z3MjM.js";

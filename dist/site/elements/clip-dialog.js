import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-d3b3d735.js";

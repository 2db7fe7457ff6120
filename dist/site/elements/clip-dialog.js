import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-BVjcnNMV.js";

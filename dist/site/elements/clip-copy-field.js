import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/dialogs-BVjcnNMV.js";export{C as ClipCopyField}from"../chunks/clip-panels-AVWCBzo4.js";

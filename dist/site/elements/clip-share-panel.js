import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-AVWCBzo4.js";import"../chunks/dialogs-BVjcnNMV.js";

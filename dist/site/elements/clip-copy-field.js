import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/dialogs-BL9z3MjM.js";export{C as ClipCopyField}from"../chunks/clip-panels-6drV-qNL.js";

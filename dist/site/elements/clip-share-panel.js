import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-6drV-qNL.js";import"../chunks/dialogs-BL9z3MjM.js";

import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-Hj9emnBY.js";import"../chunks/dialogs-BL9z3MjM.js";

import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipVeil}from"../chunks/clip-veil-CN83xRfC.js";

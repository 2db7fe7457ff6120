import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-7-mM5a1C.js";import"../chunks/dialogs-DJjkdvDc.js";

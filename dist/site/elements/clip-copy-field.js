import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";import"../chunks/dialogs-DJjkdvDc.js";export{C as ClipCopyField}from"../chunks/clip-panels-7-mM5a1C.js";

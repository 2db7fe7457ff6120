import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";import"../chunks/dialogs-DkagTaRt.js";export{C as ClipCopyField}from"../chunks/clip-panels-DQgYWVOR.js";

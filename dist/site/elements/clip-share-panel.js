import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-DQgYWVOR.js";import"../chunks/dialogs-DkagTaRt.js";

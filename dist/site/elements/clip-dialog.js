import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-DkagTaRt.js";

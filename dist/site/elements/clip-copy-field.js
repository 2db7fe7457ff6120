import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/dialogs-CVnAfSqW.js";export{C as ClipCopyField}from"../chunks/clip-panels-BsApWKFY.js";

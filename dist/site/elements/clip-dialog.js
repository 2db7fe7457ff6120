import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-CVnAfSqW.js";

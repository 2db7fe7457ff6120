import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-BsApWKFY.js";import"../chunks/dialogs-CVnAfSqW.js";

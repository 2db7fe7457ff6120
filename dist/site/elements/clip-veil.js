import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{C as ClipVeil}from"../chunks/clip-veil-CbT0Gl7C.js";

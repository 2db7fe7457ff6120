import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{C as ClipVeil}from"../chunks/clip-veil--sKIF3ml.js";

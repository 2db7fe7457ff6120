import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";import"../chunks/clip-controls-CjaXilZP.js";export{k as ClipMoreButtons}from"../chunks/clip-more-Ccap57KP.js";

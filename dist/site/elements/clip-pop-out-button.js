import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-Ccap57KP.js";import"../chunks/clip-controls-CjaXilZP.js";

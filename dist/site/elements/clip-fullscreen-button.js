import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-CjaXilZP.js";

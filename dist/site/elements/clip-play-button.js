import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{e as ClipPlayButton}from"../chunks/clip-controls-CjaXilZP.js";

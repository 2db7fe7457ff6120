import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-CjaXilZP.js";

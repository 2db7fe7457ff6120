import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CjaXilZP.js";

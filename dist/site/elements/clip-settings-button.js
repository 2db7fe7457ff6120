import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-CjaXilZP.js";

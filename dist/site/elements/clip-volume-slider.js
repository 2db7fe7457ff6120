import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-CjaXilZP.js";

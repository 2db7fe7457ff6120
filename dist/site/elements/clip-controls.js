import"../chunks/common-bIK-X1Yd.js";export{k as ClipControls}from"../chunks/clip-controls-CjaXilZP.js";import"../inline-clip.js";import"../chunks/player-Bj3SKwnz.js";

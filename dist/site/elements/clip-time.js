import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-CjaXilZP.js";import"../chunks/player-Bj3SKwnz.js";

import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-CjaXilZP.js";import"../chunks/player-Bj3SKwnz.js";

import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";import"../chunks/clip-controls-b60b1422.js";export{C as ClipCentre}from"../chunks/clip-more-b60b1422.js";

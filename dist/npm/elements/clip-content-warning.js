import"../chunks/common-b60b1422.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-b60b1422.js";import"../chunks/clip-player-b60b1422.js";

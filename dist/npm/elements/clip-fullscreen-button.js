import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-b60b1422.js";

import"../chunks/common-b60b1422.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-b60b1422.js";import"../chunks/clip-player-b60b1422.js";

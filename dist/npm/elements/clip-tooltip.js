import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";export{ClipTooltip}from"../chunks/clip-tooltip-b60b1422.js";

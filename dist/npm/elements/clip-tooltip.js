import"../chunks/common-b15a5b25.js";import"lit";import"../chunks/clip-player-b15a5b25.js";export{ClipTooltip}from"../chunks/clip-tooltip-b15a5b25.js";

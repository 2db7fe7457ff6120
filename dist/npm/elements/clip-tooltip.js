import"../chunks/common-2be01c94.js";import"lit";import"../chunks/clip-player-2be01c94.js";export{ClipTooltip}from"../chunks/clip-tooltip-2be01c94.js";

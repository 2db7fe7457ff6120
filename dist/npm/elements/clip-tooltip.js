import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";export{ClipTooltip}from"../chunks/clip-tooltip-73fda977.js";

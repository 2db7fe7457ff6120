import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";export{ClipTooltip}from"../chunks/clip-tooltip-fd24d177.js";

import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";export{ClipTooltip}from"../chunks/clip-tooltip-a02602f3.js";

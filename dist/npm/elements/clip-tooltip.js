import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";export{ClipTooltip}from"../chunks/clip-tooltip-b1786365.js";

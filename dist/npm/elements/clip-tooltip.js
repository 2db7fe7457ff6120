import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";export{ClipTooltip}from"../chunks/clip-tooltip-458b6791.js";

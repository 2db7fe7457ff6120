import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";export{ClipTooltip}from"../chunks/clip-tooltip-fad8759b.js";

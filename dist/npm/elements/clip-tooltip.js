import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/clip-player-e9ac4291.js";export{ClipTooltip}from"../chunks/clip-tooltip-e9ac4291.js";

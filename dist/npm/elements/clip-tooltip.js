import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/clip-player-9fbd5487.js";export{ClipTooltip}from"../chunks/clip-tooltip-9fbd5487.js";

import"../chunks/common-16ae7b34.js";import"lit";import"../chunks/clip-player-16ae7b34.js";export{ClipTooltip}from"../chunks/clip-tooltip-16ae7b34.js";

import"../chunks/common-a6ea4db3.js";import"lit";import"../chunks/clip-player-a6ea4db3.js";export{ClipTooltip}from"../chunks/clip-tooltip-a6ea4db3.js";

import"../chunks/common-15548f36.js";import"lit";import"../chunks/clip-player-15548f36.js";export{ClipTooltip}from"../chunks/clip-tooltip-15548f36.js";

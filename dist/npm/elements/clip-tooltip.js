import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/clip-player-1a3ef2cb.js";export{ClipTooltip}from"../chunks/clip-tooltip-1a3ef2cb.js";

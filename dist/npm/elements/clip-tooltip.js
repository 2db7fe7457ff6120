import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";export{ClipTooltip}from"../chunks/clip-tooltip-9cbc97dd.js";

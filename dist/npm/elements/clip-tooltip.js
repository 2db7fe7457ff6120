import"../chunks/common-ea5f3969.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ea5f3969.js";export{ClipTooltip}from"../chunks/clip-tooltip-ea5f3969.js";

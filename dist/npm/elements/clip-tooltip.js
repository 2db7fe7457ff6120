import"../chunks/common-6e2cee59.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-6e2cee59.js";export{ClipTooltip}from"../chunks/clip-tooltip-6e2cee59.js";

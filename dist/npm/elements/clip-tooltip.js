import"../chunks/common-90cf9c3c.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-90cf9c3c.js";export{ClipTooltip}from"../chunks/clip-tooltip-90cf9c3c.js";

import"../chunks/common-4665f6f3.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-4665f6f3.js";export{ClipTooltip}from"../chunks/clip-tooltip-4665f6f3.js";

import"../chunks/common-a0a840e0.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-a0a840e0.js";export{ClipTooltip}from"../chunks/clip-tooltip-a0a840e0.js";

import"../chunks/common-d3b3d735.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-d3b3d735.js";export{ClipTooltip}from"../chunks/clip-tooltip-d3b3d735.js";

import"../chunks/common-D4nIaSsu.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-BM-AiJga.js";export{ClipTooltip}from"../chunks/clip-tooltip-BfYipk8Z.js";

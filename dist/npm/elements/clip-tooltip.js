import"../chunks/common-2e417215.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-2e417215.js";export{ClipTooltip}from"../chunks/clip-tooltip-2e417215.js";

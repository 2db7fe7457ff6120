import"../chunks/common-55ba2d91.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-55ba2d91.js";export{ClipTooltip}from"../chunks/clip-tooltip-55ba2d91.js";

import"../chunks/common-9466449e.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9466449e.js";export{ClipTooltip}from"../chunks/clip-tooltip-9466449e.js";

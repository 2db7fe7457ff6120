import"../chunks/common-D6O0BAkQ.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-BjCZMUy9.js";export{ClipTooltip}from"../chunks/clip-tooltip-deeMMM0D.js";

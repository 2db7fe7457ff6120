import"../chunks/common-138ddacd.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-138ddacd.js";export{ClipTooltip}from"../chunks/clip-tooltip-138ddacd.js";

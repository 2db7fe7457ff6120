import"../chunks/common-50676dac.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-50676dac.js";export{ClipTooltip}from"../chunks/clip-tooltip-50676dac.js";

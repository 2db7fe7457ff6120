import"../chunks/common-DQZJCfyC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-L--EN3IS.js";export{ClipTooltip}from"../chunks/clip-tooltip-C1QaVOB9.js";

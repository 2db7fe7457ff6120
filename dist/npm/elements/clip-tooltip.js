import"../chunks/common-C2V7DpDe.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DdHuksxY.js";export{ClipTooltip}from"../chunks/clip-tooltip-6qVSTaBS.js";

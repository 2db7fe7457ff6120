import"../chunks/common-ead4f22a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ead4f22a.js";export{ClipTooltip}from"../chunks/clip-tooltip-ead4f22a.js";

import"../chunks/common-CJcghhme.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-iIm0QDFG.js";export{ClipTooltip}from"../chunks/clip-tooltip-CEXMMEj4.js";

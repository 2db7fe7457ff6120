import"../chunks/common-f85ed72a.js";import"lit";import"../chunks/clip-player-f85ed72a.js";export{ClipTooltip}from"../chunks/clip-tooltip-f85ed72a.js";

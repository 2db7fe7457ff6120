import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";export{ClipTooltip}from"../chunks/clip-tooltip-0f32de47.js";

import"../chunks/common-Q0FJ8o6n.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-azNKwzz_.js";export{ClipTooltip}from"../chunks/clip-tooltip--oT7WLm3.js";

import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-5pdcZjMR.js";

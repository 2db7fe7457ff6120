import"../chunks/common-BQgi_CF0.js";import"lit";import"../chunks/clip-player-DGdPp-Jx.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-WsPYH3hh.js";

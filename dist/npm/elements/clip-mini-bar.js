import"../chunks/common-DCSQAx7k.js";import"lit";import"../chunks/clip-player-6r-LYkUf.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DzqvQoiB.js";

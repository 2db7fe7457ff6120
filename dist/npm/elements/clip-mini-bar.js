import"../chunks/common-DZvGraUy.js";import"lit";import"../chunks/clip-player-BPELLIYp.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-i5Vj7YfC.js";

import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DawPtbNO.js";

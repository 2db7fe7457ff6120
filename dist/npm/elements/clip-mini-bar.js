import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DT1kSeir.js";

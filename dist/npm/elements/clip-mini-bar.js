import"../chunks/common-CTN8z-kS.js";import"lit";import"../chunks/clip-player-BkyYEdi1.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-YaDIhsdl.js";

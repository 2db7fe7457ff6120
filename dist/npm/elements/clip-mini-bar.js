import"../chunks/common-DAG_myym.js";import"lit";import"../chunks/clip-player-D4iWME20.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-7s08v7Hn.js";

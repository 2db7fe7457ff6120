import"../chunks/common-bTRGkS7w.js";import"lit";import"../chunks/clip-player-CgzCJaGa.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Bdv9UJ1O.js";

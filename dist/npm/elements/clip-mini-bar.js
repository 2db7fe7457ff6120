import"../chunks/common-5t0VwE0T.js";import"lit";import"../chunks/clip-player-iK_2ICTG.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-tA14TXBf.js";

import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CB1xox4U.js";

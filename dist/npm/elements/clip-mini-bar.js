import"../chunks/common-8b4kL88q.js";import"lit";import"../chunks/clip-player-iDPkiT5s.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CyJC6uhM.js";

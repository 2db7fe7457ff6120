import"../chunks/common-BSobU6Zd.js";import"lit";import"../chunks/clip-player-M18Rf5db.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CEEizNJn.js";

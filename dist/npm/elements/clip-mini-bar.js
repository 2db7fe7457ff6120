import"../chunks/common-NiFWTl74.js";import"lit";import"../chunks/clip-player-gFbqEeIy.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-mBoRihvq.js";

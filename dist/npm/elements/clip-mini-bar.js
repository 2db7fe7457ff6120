import"../chunks/common-C7Wi3ivc.js";import"lit";import"../chunks/clip-player-BA_1oYmV.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-D_iD1RlT.js";

import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Yo0iafDr.js";

import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9oz4GQRu.js";

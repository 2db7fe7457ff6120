import"../chunks/common-D1B4B6oG.js";import"lit";import"../chunks/clip-player-DF6oq6KT.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-V8fMgcvE.js";

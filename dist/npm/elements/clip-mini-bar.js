import"../chunks/common-DXZ4fHfu.js";import"lit";import"../chunks/clip-player-BrjS6LjV.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DmeF7iu3.js";

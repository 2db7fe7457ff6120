import"../chunks/common-PtOLj_9M.js";import"lit";import"../chunks/clip-player-CsV8GVvt.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BZy6wdoM.js";

import"../chunks/common-PtOLj_9M.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-DHS6SmTc.js";import"../chunks/clip-player-CsV8GVvt.js";

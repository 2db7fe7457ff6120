import"../chunks/common-PtOLj_9M.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-DHS6SmTc.js";import"../chunks/clip-player-CsV8GVvt.js";

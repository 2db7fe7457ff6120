import"../chunks/common-PtOLj_9M.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DHS6SmTc.js";import"../chunks/clip-player-CsV8GVvt.js";

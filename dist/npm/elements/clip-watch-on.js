import"../chunks/common-PtOLj_9M.js";import"lit";import"../chunks/clip-player-CsV8GVvt.js";import"../chunks/clip-controls-DHS6SmTc.js";export{c as ClipWatchOn}from"../chunks/seek-parts-B4hbWkgG.js";

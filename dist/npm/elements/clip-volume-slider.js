import"../chunks/common-PtOLj_9M.js";import"lit";import"../chunks/clip-player-CsV8GVvt.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-DHS6SmTc.js";

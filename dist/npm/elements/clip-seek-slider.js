import"../chunks/common-PtOLj_9M.js";import"lit";import"../chunks/clip-player-CsV8GVvt.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-DHS6SmTc.js";import"../chunks/player-D4wV6LlZ.js";

import"../chunks/common-DZvGraUy.js";import"lit";import"../chunks/clip-player-BPELLIYp.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-DlSU25Dw.js";import"../chunks/player-CSy-k5mh.js";

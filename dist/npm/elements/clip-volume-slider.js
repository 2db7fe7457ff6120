import"../chunks/common-DZvGraUy.js";import"lit";import"../chunks/clip-player-BPELLIYp.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-DlSU25Dw.js";

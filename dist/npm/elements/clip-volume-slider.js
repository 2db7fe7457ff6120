import"../chunks/common-2nnCeudn.js";import"lit";import"../chunks/clip-player-Coq6C5Xo.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-TaToaRVw.js";

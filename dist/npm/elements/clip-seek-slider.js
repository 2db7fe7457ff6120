import"../chunks/common-2nnCeudn.js";import"lit";import"../chunks/clip-player-Coq6C5Xo.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-TaToaRVw.js";import"../chunks/player-R9KQkb4T.js";

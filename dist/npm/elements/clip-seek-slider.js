import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-lVpJeRTA.js";import"../chunks/player-CM7lWHb9.js";

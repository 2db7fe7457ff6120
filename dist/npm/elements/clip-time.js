import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";export{h as ClipTime}from"../chunks/clip-controls-lVpJeRTA.js";import"../chunks/player-CM7lWHb9.js";

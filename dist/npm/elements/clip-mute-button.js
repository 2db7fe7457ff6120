import"../chunks/common-C9CXtFr3.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-lVpJeRTA.js";import"../chunks/clip-player-CUeU6CsE.js";

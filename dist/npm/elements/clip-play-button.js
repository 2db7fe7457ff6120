import"../chunks/common-C9CXtFr3.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-lVpJeRTA.js";import"../chunks/clip-player-CUeU6CsE.js";

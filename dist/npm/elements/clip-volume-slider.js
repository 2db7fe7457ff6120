import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-lVpJeRTA.js";

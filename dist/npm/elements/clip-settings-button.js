import"../chunks/common-C9CXtFr3.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-lVpJeRTA.js";import"../chunks/clip-player-CUeU6CsE.js";

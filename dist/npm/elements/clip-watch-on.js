import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";import"../chunks/clip-controls-lVpJeRTA.js";export{c as ClipWatchOn}from"../chunks/seek-parts-T_7BKPne.js";

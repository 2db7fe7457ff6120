export{l as ClipControls}from"../chunks/clip-controls-CWvugypZ.js";import"../chunks/clip-player-Dd4fDnOS.js";

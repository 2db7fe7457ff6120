export{g as ClipOpenPageButton}from"../chunks/clip-controls-CWvugypZ.js";import"../chunks/clip-player-Dd4fDnOS.js";import"../chunks/embed-options-wLoWRPPE.js";

export{c as ClipFullscreenButton}from"../chunks/clip-controls-BKeVnfTp.js";import"lit";import"lit/decorators.js";import"../chunks/words-dkOzB9HV.js";import"../chunks/clip-player-Ci0Flp71.js";

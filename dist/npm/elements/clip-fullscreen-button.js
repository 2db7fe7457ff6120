export{c as ClipFullscreenButton}from"../chunks/clip-controls-1HBVMsDp.js";import"lit";import"lit/decorators.js";import"../chunks/words-CCI6ZFp-.js";import"../chunks/clip-player-n8QD56mJ.js";

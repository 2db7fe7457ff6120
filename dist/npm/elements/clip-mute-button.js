export{d as ClipMuteButton}from"../chunks/clip-controls-1HBVMsDp.js";import"lit";import"../chunks/words-CCI6ZFp-.js";import"../chunks/clip-player-n8QD56mJ.js";

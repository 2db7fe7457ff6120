export{g as ClipSeekSlider}from"../chunks/clip-controls-1HBVMsDp.js";import"lit";import"../chunks/clip-player-n8QD56mJ.js";import"../chunks/words-CCI6ZFp-.js";

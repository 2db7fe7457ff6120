export{h as ClipTime}from"../chunks/clip-controls-1HBVMsDp.js";import"lit";import"../chunks/clip-player-n8QD56mJ.js";

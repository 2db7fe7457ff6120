import"../chunks/clip-controls-1HBVMsDp.js";import"lit";import"lit/decorators.js";export{C as ClipCopyField}from"../chunks/clip-panels-BkwwJIg7.js";import"../chunks/clip-player-n8QD56mJ.js";

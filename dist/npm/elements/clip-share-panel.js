import"../chunks/clip-controls-1HBVMsDp.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-n8QD56mJ.js";export{n as ClipSharePanel}from"../chunks/clip-panels-BkwwJIg7.js";

import"../chunks/clip-controls-jgASESG4.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DEeDI_hS.js";export{C as ClipCopyField}from"../chunks/clip-panels-eI25gCIe.js";

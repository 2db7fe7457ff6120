import"../chunks/clip-controls-jgASESG4.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-eI25gCIe.js";import"../chunks/clip-player-DEeDI_hS.js";

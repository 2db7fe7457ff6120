import"../chunks/common-DCSQAx7k.js";import"lit";import"lit/decorators.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-Dr_0BVMc.js";import"../chunks/clip-player-6r-LYkUf.js";

import"../chunks/common-DCSQAx7k.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-Dr_0BVMc.js";import"../chunks/clip-player-6r-LYkUf.js";

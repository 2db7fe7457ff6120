import"../chunks/common-DCSQAx7k.js";import"lit";import"../chunks/clip-player-6r-LYkUf.js";export{g as ClipPlayButton}from"../chunks/clip-controls-Dr_0BVMc.js";

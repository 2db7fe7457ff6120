import"../chunks/common-DCSQAx7k.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-Dr_0BVMc.js";import"../chunks/clip-player-6r-LYkUf.js";

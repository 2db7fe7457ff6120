import"../chunks/common-DCSQAx7k.js";import"lit";import"../chunks/clip-player-6r-LYkUf.js";import"../chunks/shared-DrrAPUkZ.js";export{k as ClipTime}from"../chunks/clip-controls-Dr_0BVMc.js";

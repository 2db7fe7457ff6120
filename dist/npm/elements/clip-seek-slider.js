import"../chunks/common-DCSQAx7k.js";import"lit";import"../chunks/clip-player-6r-LYkUf.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-Dr_0BVMc.js";import"../chunks/shared-DrrAPUkZ.js";

import"../chunks/common-DCSQAx7k.js";import"lit";import"lit/decorators.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-Dr_0BVMc.js";import"../chunks/clip-player-6r-LYkUf.js";

import"../chunks/common-DCSQAx7k.js";import"lit";import"../chunks/clip-player-6r-LYkUf.js";import"../chunks/clip-controls-Dr_0BVMc.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DRM5NjgG.js";

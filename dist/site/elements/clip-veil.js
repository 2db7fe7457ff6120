import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{C as ClipVeil}from"../chunks/clip-veil-DFuaJ-gO.js";

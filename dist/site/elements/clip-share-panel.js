import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{l as ClipSharePanel}from"../chunks/clip-panels-DNpJFYpC.js";
